/** A sound or a picture written into a text: one long word, which costs a parser nothing. */
export const embeddedData = /\bdata:[\w+.-]+\/[^\s"'<>()]*/g

/** A branch with two twigs, 가지, in a square of 24: for the `d` of an SVG path, drawn 2.4 thick with round ends. */
export const markPath = 'M12 22V3M12 15c-5 0-7-2-7-8M12 12c4 0 6-2 6-6'

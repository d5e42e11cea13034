type Languages<Words> = {
  /** the file for a BCP 47 tag or its language; "en" where there is none */
  nameFor: (tag: string) => string
  wordsFor: (tag: string) => Words
  has: (tag: string) => boolean
}

/**
 * A folder of words: whatever language has a file there (`de.json`, `zh-tw.json`) is one that is spoken. Its owner reads
 * it, since the bundler takes along for a server only what stands in a call of `fs` itself; when a word is first asked
 * for, since not every command says one.
 */
export function readWords<Words>(names: () => readonly string[], read: (name: string) => string): Languages<Words> {
  let known: Map<string, Words> | undefined
  const languages = () => {
    known ??= new Map(
      names()
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name.replace('.json', ''), JSON.parse(read(name)) as Words]),
    )
    return known
  }
  const find = (tag: string) => {
    const name = tag.toLowerCase()
    return [name, name.split('-')[0] ?? ''].find((candidate) => languages().has(candidate))
  }
  const nameFor = (tag: string) => find(tag) ?? 'en'
  // A test holds every folder of words to an English file.
  return { nameFor, wordsFor: (tag) => languages().get(nameFor(tag)) as Words, has: (tag) => find(tag) !== undefined }
}

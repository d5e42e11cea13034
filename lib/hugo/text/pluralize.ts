/** Words whose plural follows no ending: [singular, plural], as Hugo's library has them. */
const irregular = new Map(
  `matrix matrices,vertix vertices,index indices,mouse mice,louse lice,ox oxen,quiz quizzes,octopus octopi,
goose geese,tooth teeth,foot feet,bus buses,fez fezzes,piano pianos,halo halos,photo photos,alumna alumnae,
alumnus alumni,analysis analyses,antenna antennas,antithesis antitheses,apex apexes,appendix appendices,axis axes,
bacterium bacteria,basis bases,beau beaus,bureau bureaus,codex codices,concerto concertos,corpus corpora,
crisis crises,curriculum curriculums,diagnosis diagnoses,die dice,dwarf dwarves,ellipsis ellipses,erratum errata,
focus foci,formula formulas,fungus fungi,genus genera,half halves,hoof hooves,hypothesis hypotheses,larva larvae,
loaf loaves,locus loci,nebula nebulae,nucleus nuclei,oasis oases,parenthesis parentheses,phenomenon phenomena,
radius radiuses,referendum referendums,stimulus stimuli,stratum strata,syllabus syllabi,symposium symposiums,
synopsis synopses,tableau tableaus,thesis theses,thief thieves,vertebra vertebrae,vortex vortices,wharf wharves,
wife wives,wolf wolves,datum data,alias aliases,house houses,shoe shoes,man men,person people,child children,
series series,equipment equipment,information information,rice rice,money money,species species,fish fish,
sheep sheep,jeans jeans,police police,aircraft aircraft,bison bison,deer deer,moose moose,offspring offspring,
salmon salmon,shrimp shrimp,swine swine,trout trout,tuna tuna,news news`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)
const plurals = new Set(irregular.values())

/** Endings in the order they are tried. A word that already has the plural ending stays. */
const endings: [string, string][] = (
  'man men,tz tzes,alias aliases,wife wives,atum ata,adium adia,actus acti,irus iri,iterion iteria,dium diums,' +
  'ize izes,dge dges,focus foci,child children,oaf oaves,randum randa,base bases,atus atuses,ode odes,' +
  'person people,va vae,leus li,ld ldren,oot eet,oose eese,box boxes,ium ia,sis ses,nna nnas,stis stes,ex ices,' +
  'ula ulae,isis ises,lf lves,rf rves,fe ves,hive hives,quy quies'
)
  .split(',')
  .concat([...'bcdfghjklmnpqrstvwxz'].map((letter) => `${letter}y ${letter}ies`))
  .concat('x xes,ch ches,ss sses,sh shes,oe oes,io ios,o oes'.split(','))
  .map((pair) => pair.split(' ') as [string, string])

/**
 * "post" → "posts", "my-first_section" → "my-first_sections", "series" stays: the title of a section without a file.
 * https://gohugo.io/configuration/all/#pluralizelisttitles
 */
export function pluralize(name: string): string {
  const word = name.match(/[^\s_\-./\\:]*$/)?.[0] ?? ''
  if (!word) return name
  const plural = pluralOf(word)
  return name.slice(0, name.length - word.length) + plural
}

function pluralOf(word: string): string {
  const lower = word.toLowerCase()
  if (plurals.has(lower)) return word
  const known = irregular.get(lower)
  if (known) return word[0] === lower[0] ? known : known[0]?.toUpperCase() + known.slice(1)
  for (const [singular, plural] of endings) {
    if (lower.endsWith(singular)) return word.slice(0, word.length - singular.length) + plural
    if (lower.endsWith(plural)) return word
  }
  return lower.endsWith('s') ? word : `${word}s`
}

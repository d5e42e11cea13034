/** Data for machines. No `<` in it can end the element. https://json-ld.org/spec/latest/json-ld-syntax/#restrictions-for-contents-of-json-ld-script-elements */
export function JsonLd({ data }: { data: object }) {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with its only dangerous sign escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}

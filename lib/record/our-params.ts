/** What a site says to the engine itself, [params.gaji]: keys in lower case. Whoever reads one says what may stand there. */
export function ourParams({ params }: { params: Record<string, unknown> }): Record<string, unknown> {
  const { gaji } = params
  return typeof gaji === 'object' && gaji !== null ? (gaji as Record<string, unknown>) : {}
}

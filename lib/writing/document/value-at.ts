/** What front matter says under a key, in whatever case that is written: Hugo's keys have none. `name`: in lower case. */
export function valueAt(data: Readonly<Record<string, unknown>>, name: string): unknown {
  const key = Object.keys(data).find((one) => one.toLowerCase() === name)
  return key === undefined ? undefined : data[key]
}

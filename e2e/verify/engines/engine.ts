/** What a journey needs of a browser, the same in every engine. */
export type Engine = {
  /** opens a page and waits until it has loaded */
  open(url: string): Promise<void>
  /** runs the body of a function in the page: `return document.title` */
  run<Result>(body: string): Promise<Result>
  /** as a reader does, who thereby permits the page to use the clipboard */
  click(selector: string): Promise<void>
  close(): Promise<void>
}

/** Asks until the page says so; what it said last is the test's to judge. */
export async function until<Result>(engine: Engine, body: string, isSo: (result: Result) => boolean): Promise<Result> {
  let result = await engine.run<Result>(body)
  for (let attempt = 0; attempt < 50 && !isSo(result); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    result = await engine.run<Result>(body)
  }
  return result
}

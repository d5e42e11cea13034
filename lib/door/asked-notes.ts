import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from '../base/workspace/this-workspace'
import { gatherQuestions, type Question } from './asked'

/** A file for each process that renders pages, as each writes by itself: a line for each question. */
const folder = join(/*turbopackIgnore: true*/ workspace.workFolder, 'asked')

let waiting = ''

/** Written before Next has written the page, which takes more than one turn. */
export function noteAsked(url: string, question: Question): void {
  if (!waiting) setImmediate(write)
  waiting += `${JSON.stringify([url, ...question])}\n`
}

function write(): void {
  mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true })
  appendFileSync(join(/*turbopackIgnore: true*/ folder, `${process.pid}.jsonl`), waiting)
  waiting = ''
}

/** Before the pages of a build are rendered. */
export function forgetAsked(): void {
  rmSync(/*turbopackIgnore: true*/ folder, { recursive: true, force: true })
  mkdirSync(/*turbopackIgnore: true*/ folder, { recursive: true })
}

/** What each page that was rendered has asked. */
export function readAsked(): Map<string, Question[]> {
  const found = new Map<string, Question[]>()
  for (const name of readdirSync(/*turbopackIgnore: true*/ folder)) {
    for (const line of readFileSync(join(/*turbopackIgnore: true*/ folder, name), 'utf8').split('\n')) {
      if (line === '') continue
      const [url, ...question] = JSON.parse(line) as [string, ...Question]
      const ofPage = found.get(url) ?? []
      ofPage.push(question)
      found.set(url, ofPage)
    }
  }
  return new Map([...found].map(([url, questions]) => [url, gatherQuestions(questions)]))
}

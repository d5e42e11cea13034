import type { CheckedDocument, Model } from '../record/types'

/** A document that confirms a value, with its number in the model's list of them, from 1. */
export type Basis = { number: number; document: CheckedDocument }

/** What a field rests on: the documents whose facts name it ("date", also "date (arXiv id)"), as the row lists them. */
export function basesOf({ verifiedBy }: Pick<Model, 'verifiedBy'>, field: string): Basis[] {
  return verifiedBy.flatMap((document, at) => {
    const isNamed = document.facts.some((fact) => fact === field || fact.startsWith(`${field} (`))
    return isNamed ? [{ number: at + 1, document }] : []
  })
}

/** Where the row says whose document it is: a repository on GitHub or Hugging Face, a paper on arXiv. */
export function documentAddress(document: string): string | null {
  const paper = /\barXiv[: ](\d{4}\.\d{4,5})\b/.exec(document)
  if (paper) return `https://arxiv.org/abs/${paper[1]}`
  const place = /\b(GitHub|Hugging Face) ([\w-]+\/[\w.-]*\w)(?=[,;: )]|$)/.exec(document)
  return place && `https://${place[1] === 'GitHub' ? 'github.com' : 'huggingface.co'}/${place[2]}`
}

import { buildSchema, graphql } from 'graphql'
import type { BareRepository } from './bare-repository'
import type { Call, Said } from './git-routes'

/** What GitHub's own schema has of this. https://docs.github.com/graphql/overview/public-schema */
const schema = buildSchema(`
  scalar GitObjectID
  interface GitObject { oid: GitObjectID! }
  type Blob implements GitObject { oid: GitObjectID!, byteSize: Int!, isBinary: Boolean, isTruncated: Boolean!, text: String }
  type Repository { object(oid: GitObjectID, expression: String): GitObject }
  type Query { repository(owner: String!, name: String!, followRenames: Boolean): Repository }
`)
/** GitHub shortens what is longer. */
const mostLetters = 512_000

/** Answers a question as GitHub's GraphQL does, of the blobs of a repository. */
export async function graphqlAnswer({ bytesOf, git }: BareRepository, { body }: Call): Promise<Said> {
  const object = ({ oid }: { oid: string }) => {
    if (git('cat-file', '-t', oid) !== 'blob') return null
    const bytes = bytesOf(['cat-file', 'blob', oid])
    const isBinary = bytes.includes(0)
    const text = isBinary ? null : bytes.toString('utf8').slice(0, mostLetters)
    return { __typename: 'Blob', oid, byteSize: bytes.length, isBinary, isTruncated: bytes.length > mostLetters, text }
  }
  const rootValue = {
    repository: ({ owner, name }: Record<string, string>) => (owner === 'anna' && name === 'blog' ? { object } : null),
  }
  const variableValues = body.variables as Record<string, unknown>
  return { status: 200, body: await graphql({ schema, source: String(body.query), rootValue, variableValues }) }
}

/**
 * The folder `.gaji`, in which the content step writes what pages read. It is given to those that know what is in a file
 * of it, so that what they know needs no disk. Every value is JSON.
 */
export type WorkFiles = {
  /** undefined where there is no such file */
  read(name: string): unknown
  write(name: string, value: unknown): void
  /** another number after each write; undefined where there is no such file */
  modified(name: string): number | undefined
  /** many values of one kind, each by its key, whatever signs are in that */
  values(folder: string): WorkValues
}

export type WorkValues = {
  read(key: string): unknown
  /** as it is written; undefined where there is none */
  text(key: string): string | undefined
  write(key: string, value: unknown): void
  /** removes all others */
  keep(keys: readonly string[]): void
  /** all of them, unread */
  texts(): Iterable<string>
}

/** A file by its name; read anew once it has changed. */
export function readAnew(files: Pick<WorkFiles, 'read' | 'modified'>, name: string): () => unknown {
  let value: unknown
  let modified: number | undefined
  return () => {
    const now = files.modified(name)
    if (now !== modified) value = files.read(name)
    modified = now
    return value
  }
}

/** Why a template isn't run: where in its text, what is wrong, and what to do. */
export class TemplateError extends Error {
  constructor(
    readonly at: number,
    message: string,
    readonly remedy: string,
    /** of the file, where it isn't that of the template that was called */
    public file?: string,
  ) {
    super(message)
  }
}

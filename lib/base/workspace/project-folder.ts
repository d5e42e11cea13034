/** Where the engine stands: the folder of package.json, from which every command runs. */
export const projectFolder = process.cwd()

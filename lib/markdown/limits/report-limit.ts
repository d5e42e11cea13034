export type ReportLimit = (line: number, column: number, message: string) => void

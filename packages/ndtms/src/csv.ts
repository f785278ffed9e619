export type { ByteStream, Chunks } from './csv/characters.ts'
export type { CsvOptions, CsvRows, CsvStreamRows } from './csv/read-csv.ts'
export { readCsv } from './csv/read-csv.ts'

import type { ChangeEvent } from 'react'
import { DownloadButton } from '../DownloadButton.tsx'
import { mappingFile, readMapping } from './mapping.ts'
import type { Mapping } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'

interface MappingFileProps {
  readonly mapping: Mapping
  readonly onOpen: (mapping: Mapping) => void
  readonly onRefuse: (says: string) => void
}

/** What was said of the columns, as a file to keep and to open again. */
export function MappingFile({ mapping, onOpen, onRefuse }: MappingFileProps) {
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file === undefined) return
    const read = readMapping(await file.text().catch(() => ''))
    event.target.value = ''
    if (read === undefined) onRefuse(say.noMapping(file.name))
    else onOpen(read)
  }
  return (
    <p className="actions">
      <DownloadButton name="mapping.json" type="application/json" content={() => mappingFile(mapping)}>
        {say.downloadMapping}
      </DownloadButton>
      <label className="file-button">
        {say.openMapping}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
      </label>
    </p>
  )
}

import type { ChangeEvent } from 'react'
import { DownloadButton } from '../DownloadButton.tsx'
import { mappingFile, readMapping } from './mapping.ts'
import type { Mapping } from './table-order.ts'

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
    if (read === undefined)
      onRefuse(`${file.name} holds no mapping: it is no JSON with columns and the field of each.`)
    else onOpen(read)
  }
  return (
    <p className="actions">
      <DownloadButton name="mapping.json" type="application/json" content={() => mappingFile(mapping)}>
        Download the mapping
      </DownloadButton>
      <label className="file-button">
        Open a mapping
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
      </label>
    </p>
  )
}

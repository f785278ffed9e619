import { type DragEvent, useState } from 'react'
import type { GivenFile } from '../read-many/read-order.ts'

/** What makes an element one that files can be dropped on; a text that is dropped goes where it is dropped. */
export function useDrop(onGive: (files: readonly GivenFile[]) => void) {
  const [isOver, setOver] = useState(false)
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      onGive([...event.dataTransfer.files].map((file) => ({ name: file.name, file })))
    },
  }
  return { isOver, handlers }
}

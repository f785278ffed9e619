import type { ReactNode } from 'react'

interface DownloadButtonProps {
  readonly name: string
  readonly type: 'text/csv' | 'text/calendar' | 'text/markdown' | 'application/json'
  readonly content: () => string | Blob | Promise<string>
  readonly children: ReactNode
}

/** Hands over a file that is made in the browser; nothing is asked of the network. */
export function DownloadButton({ name, type, content, children }: DownloadButtonProps) {
  const download = async () => {
    const address = URL.createObjectURL(new Blob([await content()], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <button type="button" onClick={() => void download()}>
      {children}
    </button>
  )
}

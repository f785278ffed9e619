import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { CodeBlock } from '../reference/CodeBlock.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { doors } from '../words/doors.ts'
import { language } from '../words/language.ts'
import { RunnableCode } from './RunnableCode.tsx'

type Level = 'h2' | 'h3' | 'h4' | 'h5'

/** A heading that can be linked to. */
function heading(Level: Level) {
  return function Heading({ id, children, ...rest }: ComponentProps<Level>) {
    const { collectAnchor } = useBrokenLinks()
    if (id !== undefined) collectAnchor(id)
    return (
      <Level id={id} {...rest}>
        {children}
        {id === undefined ? null : (
          <a className="to-here" href={`#${id}`} lang={language} aria-label={doors.toThisPart}>
            #
          </a>
        )}
      </Level>
    )
  }
}

function ProseLink({ href, ...rest }: ComponentProps<'a'>) {
  if (href === undefined) return <span id={rest.id} />
  const isPage = href.startsWith('/') && !/\.\w+$/.test(href)
  if (!isPage) return <a href={href.replace(/^pathname:\/\//, '')} {...rest} />
  const { onClick: _onClick, ref: _ref, ...attributes } = rest
  return <PageLink to={href} {...attributes} />
}

function ProseCode({ children }: ComponentProps<'pre'>) {
  const code = textOf(children).replace(/\n$/, '')
  return isToRun(children) ? <RunnableCode code={code} /> : <CodeBlock code={code} label={doors.code} />
}

/** Whether a block is marked `ts run`. */
function isToRun(block: ReactNode): boolean {
  return (
    isValidElement<{ readonly className?: string; readonly metastring?: string }>(block) &&
    block.props.className === 'language-ts' &&
    block.props.metastring === 'run'
  )
}

function ProseTable(attributes: ComponentProps<'table'>) {
  return (
    <div className="prose-table" role="group" aria-label={doors.table} tabIndex={0}>
      <table {...attributes} />
    </div>
  )
}

function Admonition({ title, children }: { readonly title?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="admonition">
      {title === undefined ? null : <p className="admonition-title">{title}</p>}
      {children}
    </div>
  )
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).join('')
  return isValidElement<{ readonly children?: ReactNode }>(node) ? textOf(node.props.children) : ''
}

/** What the elements of Markdown are shown with. */
export const proseComponents = {
  h2: heading('h2'),
  h3: heading('h3'),
  h4: heading('h4'),
  h5: heading('h5'),
  a: ProseLink,
  pre: ProseCode,
  table: ProseTable,
  admonition: Admonition,
}

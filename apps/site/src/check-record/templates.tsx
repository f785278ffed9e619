import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils'
import { useEffect, useRef } from 'react'
import { entryOf } from './entry-of.ts'
import { checkRecord as say } from '../words/check-record.ts'
import { inWords } from '../words/language.ts'

/** Our fields bring their question and their findings themselves. */
export function FieldTemplate({ children }: FieldTemplateProps<unknown>) {
  return children
}

export function GroupTemplate({ properties }: ObjectFieldTemplateProps<unknown>) {
  return properties.map(({ name, content }) => <div key={name}>{content}</div>)
}

/** The entries of a list; a new one takes the focus, and so does the button once one is gone. */
export function ListTemplate({ items, onAddClick, uiSchema }: ArrayFieldTemplateProps<unknown>) {
  const list = useRef<HTMLOListElement>(null)
  const before = useRef(items.length)
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (items.length > before.current)
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
    if (items.length < before.current) add.current?.focus()
    before.current = items.length
  }, [items.length])
  const entry = entryOf(uiSchema)
  return (
    <>
      <ol ref={list} className="entries">
        {items}
      </ol>
      <button ref={add} type="button" onClick={() => onAddClick()}>
        {say.add(inWords(entry.item ?? entry.label))}
      </button>
    </>
  )
}

export function ItemTemplate({ children, index, buttonsProps }: ArrayFieldItemTemplateProps<unknown>) {
  return (
    <li>
      {children}
      <button type="button" onClick={() => buttonsProps.onRemoveItem()}>
        {say.remove(index + 1)}
      </button>
    </li>
  )
}

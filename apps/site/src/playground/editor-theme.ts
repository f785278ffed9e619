import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const quiet = 'var(--quiet)'

/** Code in ink: comments step back, keywords step forward. */
export const highlighting = HighlightStyle.define([
  { tag: tags.comment, color: quiet, fontStyle: 'italic' },
  { tag: tags.keyword, fontWeight: '600' },
])

/** The editor in the tokens of the site, which reach into it. */
export const editorTheme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--shade)',
    border: '1px solid var(--edge)',
    borderRadius: '3px',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: 'var(--size-note)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--space-3)' },
  '.cm-gutters': { color: quiet, backgroundColor: 'transparent', borderRight: '1px solid var(--line)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)' },
  '.cm-content ::selection, .cm-content::selection': { backgroundColor: 'var(--selection)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--edge)',
    borderRadius: '3px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: '18em',
    maxWidth: 'min(34rem, 90vw)',
    fontFamily: 'var(--mono)',
    fontSize: 'var(--size-note)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    minHeight: 'var(--target)',
    padding: 'var(--space-1) var(--space-2)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--paper)',
    backgroundColor: 'var(--ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal' },
  '.cm-completionInfo': {
    maxWidth: '22rem',
    padding: 'var(--space-2) var(--space-3)',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    font: 'var(--size-note) / 1.5 var(--sans)',
  },
})

import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands'
import { typescriptLanguage } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { editorTheme, highlighting } from './editor-theme.ts'
import { suggest } from './suggest.ts'

interface EditorOptions {
  readonly code: string
  readonly label: string
  readonly onChange: (code: string) => void
  readonly onRun: () => void
}

/** An editor that was put into the page. */
export interface CodeEditor {
  /** Puts other code in; undoing brings back what was there. */
  readonly replace: (code: string) => void
  readonly focus: () => void
  readonly remove: () => void
}

/**
 * Puts an editor into an element. It lives in a shadow, where its style sheets need no exception in the policy of the
 * page. Tab is not its own: it leads on, as from any field.
 */
export function openEditor(host: HTMLElement, { code, label, onChange, onRun }: EditorOptions): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const run = () => (onRun(), true)
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', run }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
        autocompletion({ override: [suggest], icons: false }),
        typescriptLanguage,
        syntaxHighlighting(highlighting),
        lineNumbers(),
        history(),
        closeBrackets(),
        bracketMatching(),
        indentOnInput(),
        EditorView.lineWrapping,
        editorTheme,
      ],
    }),
  })
  return {
    replace: (insert) => {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert },
        annotations: isolateHistory.of('full'),
      })
    },
    focus: () => view.focus(),
    remove: () => view.destroy(),
  }
}

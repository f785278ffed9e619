import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { type CompletionData, suggestionsAt } from './completions.ts'
import { playgroundAddress } from './shipped.ts'

let data: Promise<CompletionData> | undefined

/** What the editor suggests at a place; what it knows is fetched when the first word is typed. */
export async function suggest({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
  try {
    data ??= completionData()
    const found = suggestionsAt(state.doc.toString(), pos, await data)
    if (found === undefined || (!explicit && found.from === pos)) return null
    const { from, to } = found
    // A space, so that a screen reader reads two words.
    const options = found.options.map((option) => ({
      ...option,
      detail: option.detail && ` ${option.detail}`,
    }))
    return { from, to, options, validFor: /^[\w$@/-]*$/ }
  } catch {
    // Nothing is suggested where nothing could be fetched; the next word asks again.
    data = undefined
    return null
  }
}

async function completionData(): Promise<CompletionData> {
  const response = await fetch(playgroundAddress.completions, { cache: 'no-cache' })
  return (await response.json()) as CompletionData
}

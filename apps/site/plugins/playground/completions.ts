import { dataOf, domains } from '../../domains.ts'
import type { CompletionData } from '../../src/playground/completions.ts'

/** Everything that the editor suggests: names of the packages, ids of the schemes, fields of the records. */
export async function completionData(exports: CompletionData['exports']): Promise<CompletionData> {
  const loaded = await Promise.all(
    domains.map(async (domain) => ({ module: `@ssi/${domain.id}`, data: await dataOf(domain) })),
  )
  return {
    exports,
    ids: loaded.flatMap(({ module, data }) =>
      Object.entries(data.scheme.concepts).map(([id, { label }]) => ({ module, id, label: label.en })),
    ),
    fields: loaded.flatMap(({ module, data }) =>
      data.records.flatMap(({ title, fields }) =>
        fields.map(({ path, question }) => ({
          module,
          name: path.split('.').at(-1)?.replace('[]', '') ?? path,
          record: title.en,
          question: question.en,
        })),
      ),
    ),
  }
}

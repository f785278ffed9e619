import type { Props } from '@theme/DocCategoryGeneratedIndexPage'
import { PageLink } from '../../reference/PageLink.tsx'
import { Page } from '../../reference/Page.tsx'

/** A branch of the prose that has no page of its own: what came before it, and after. */
export default function DocCategoryGeneratedIndexPage({ categoryGeneratedIndex }: Props) {
  const { title, description = title, navigation } = categoryGeneratedIndex
  return (
    <Page kind="doc" language="en" title={title} description={description}>
      <h1>{title}</h1>
      <p className="lead">{description}</p>
      {navigation.next === undefined ? null : (
        <PageLink to={navigation.next.permalink}>{navigation.next.title}</PageLink>
      )}
    </Page>
  )
}

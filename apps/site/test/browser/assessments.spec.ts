import { expect, test } from '@playwright/test'
import { open } from './open.ts'

test('the offerings of a response are assessed by both definitions, and nothing is guessed', async ({
  page,
}) => {
  await open(page, '/foi/read/')
  await page.getByRole('button', { name: 'Read our example' }).click()
  await page.getByRole('button', { name: 'Assess each offering' }).click()
  const step = page.locator('.next-step')
  await expect(step.getByText('2 offerings, by both definitions.')).toBeFocused()
  await expect(step.locator('.assessments').first().locator('.headline')).toHaveText([
    'May meet the definition of FOI response FOI1202; open: 9 of its 10 elements.',
    'May meet the definition of the Dutch page on SSI; open: 6 of its 6 elements.',
  ])
  await step.getByText('What the response does not say').first().click()
  await expect(step.locator('.missing').first()).toContainText(
    'Was it meant to be this intervention before it began?',
  )
})

test('a record page shows what each definition says, and where they part', async ({ page }) => {
  await open(page, '/single-session/records/offering/')
  const box = page.getByRole('textbox', { name: /as JSON/ })
  await box.fill((await box.inputValue()).replace('"therapeuticIntent": true', '"therapeuticIntent": false'))
  await expect(page.locator('.assessments .headline')).toHaveText([
    'Does not meet the definition of FOI response FOI1202, element “therapeutic in intent”.',
    'Meets the definition of the Dutch page on SSI.',
  ])
  await expect(page.locator('.findings').last()).toContainText('The request and the page part on therapy')
})

test('a form says what each definition says, before the verdict by every rule', async ({ page }) => {
  await open(page, '/single-session/records/offering/check/')
  await page.getByRole('button', { name: 'Fill in our example' }).click()
  await expect(page.locator('.assessments .headline')).toHaveText([
    /^(?:Meets|May meet|Does not meet) the definition of FOI response FOI1202/,
    /^(?:Meets|May meet|Does not meet) the definition of the Dutch page on SSI/,
  ])
  await expect(page.locator('.result .report > h3').first()).toHaveText('By every rule asked for')
})

test('a choice that an example writes beside the record is taken', async ({ page }) => {
  await open(page, '/single-session/rules/clients-may-come-back/')
  await page.locator('.example-strip button', { hasText: 'applies' }).first().click()
  await expect(page.locator('.findings')).toContainText('The request and the page part on coming back')
})

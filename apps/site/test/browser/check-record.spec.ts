import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'

const path = '/ndtms/records/intervention/check/'
const question = (page: Page, name: string | RegExp) => page.getByRole('group', { name })
const json = (page: Page) => page.getByRole('textbox', { name: 'The same record, as JSON' })
const headline = (page: Page) => page.locator('.result .headline')

test('an answer stands in the JSON, and what is written in the JSON is answered', async ({ page }) => {
  await open(page, path)
  await question(page, 'Which of the seven interventions is it?')
    .getByRole('radio', { name: 'Family work' })
    .check()
  await expect(json(page)).toHaveValue('{\n  "type": "family-work"\n}')
  await json(page).fill('{ "type": "counselling", "start": "2024-04-02", "ageAtStart": 16 }')
  await expect(question(page, /Which of the seven/).getByRole('radio', { name: 'Counselling' })).toBeChecked()
  await expect(page.getByLabel('On which day is the intervention recorded as started?').last()).toHaveValue(
    '2024-04-02',
  )
})

test('not known, none and a value are three answers', async ({ page }) => {
  await open(page, path)
  const born = question(page, /When was the young person born/)
  await expect(born.getByRole('checkbox', { name: 'Not known' })).toBeChecked()
  await born.getByRole('checkbox', { name: 'None' }).check()
  await expect(json(page)).toHaveValue('{\n  "dateOfBirth": "none"\n}')
  await born.locator('input[type=date]').fill('2008-02-29')
  await expect(born.getByRole('checkbox', { name: 'None' })).not.toBeChecked()
  await expect(json(page)).toHaveValue('{\n  "dateOfBirth": "2008-02-29"\n}')
  await born.getByRole('checkbox', { name: 'Not known' }).check()
  await expect(json(page)).toHaveValue('{}')
})

test('a list grows, shrinks and may be none', async ({ page }) => {
  await open(page, path)
  const spells = question(page, 'When was the young person of this family in specialist treatment?')
  await spells.getByRole('button', { name: 'Add: spell of treatment' }).click()
  await spells.locator('input[type=date]').first().fill('2024-05-20')
  await expect(json(page)).toHaveValue(/"from": "2024-05-20"/)
  await spells.getByRole('button', { name: 'Remove number 1' }).click()
  await expect(json(page)).toHaveValue('{}')
  await spells.getByRole('radio', { name: 'None' }).check()
  await expect(json(page)).toHaveValue(/"treatment": "none"/)
  const purposes = question(page, /What is it provided to treat/)
  await purposes.getByRole('button', { name: 'Add: purpose' }).click()
  await expect(purposes.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('substance-misuse')
  await expect(json(page)).toHaveValue(/"purposes": \[\s*"substance-misuse"\s*\]/)
})

test('a group that is there says so, even where nothing more is known', async ({ page }) => {
  await open(page, path)
  const plan = question(page, 'Which care plan is it part of?')
  await plan.getByRole('radio', { name: 'There is one' }).check()
  await expect(json(page)).toHaveValue('{\n  "carePlan": {}\n}')
  await plan.getByRole('radio', { name: 'Yes' }).check()
  await expect(json(page)).toHaveValue(/"structured": true/)
})

test('a finding stands at its field with the page of its rule', async ({ page }) => {
  await open(page, path)
  await json(page).fill(
    '{ "type": "specialist-pharmacological-intervention", "ageAtStart": 16, "substanceMisuseSpecific": true, "prescribed": "2024-05-01", "firstDoseDispensed": "2024-05-03", "start": "2024-05-01" }',
  )
  const dose = question(page, 'On which day was the first dose of medication dispensed?')
  await expect(dose.locator('.field-findings')).toContainText(
    'A pharmacological intervention starts on the day its first dose is dispensed.',
  )
  await expect(dose.getByRole('link')).toHaveAttribute('href', '/ndtms/rules/start-is-first-dose-dispensed/')
  await expect(headline(page)).toContainText('The record does not conform.')
})

test('only what a rule asks is shown, until every question is wanted', async ({ page }) => {
  await open(page, path)
  const dispensed = question(page, 'On which day was the first dose of medication dispensed?')
  await expect(dispensed).toBeVisible()
  await question(page, /Which of the seven/)
    .getByRole('radio', { name: 'Counselling' })
    .check()
  await expect(dispensed).toBeHidden()
  await page.getByRole('checkbox', { name: /Show every question/ }).check()
  await expect(dispensed).toBeVisible()
})

test('one more answer says beforehand what it would settle', async ({ page }) => {
  await open(page, path)
  await json(page).fill(
    '{ "type": "specialist-harm-reduction", "start": "2024-04-02", "ageAtStart": 16, "firstHarmReductionAppointment": "2024-04-02", "fullAssessment": { "date": "2024-03-20", "covers": ["assessment-of-substance-misuse", "assessment-of-risks"] }, "harmReduction": { "areas": ["injecting"] } }',
  )
  const outlook = page.locator('.outlooks li')
  await expect(outlook.filter({ hasText: 'structured: no' })).toContainText('breaks settles one rule')
  await expect(outlook.filter({ hasText: 'structured: yes' })).toContainText('conforms settles one rule')
  await outlook.getByRole('button', { name: 'structured: yes' }).click()
  await expect(json(page)).toHaveValue(/"structured": true/)
})

test('our example conforms, and JSON that cannot be read changes no answer', async ({ page }) => {
  await open(page, path)
  await page.getByRole('button', { name: 'Fill in our example' }).click()
  await expect(headline(page)).toContainText('The record conforms.')
  await json(page).fill('{ "type": ')
  await expect(page.locator('.record-json .aside')).toContainText('This cannot be read as JSON: line 1')
  await expect(question(page, /Which of the seven/).getByRole('radio', { name: 'Family work' })).toBeChecked()
})

test('a value that a question has no place for is shown and can be emptied', async ({ page }) => {
  await open(page, path)
  await json(page).fill(
    '{ "type": { "a": 1 }, "start": 5, "carePlan": 7, "purposes": 3, "__proto__": { "x": 1 } }',
  )
  await expect(question(page, /Which of the seven/)).toContainText('which this question has no place for')
  await question(page, /Which of the seven/)
    .getByRole('button', { name: 'Empty it' })
    .click()
  await expect(json(page)).not.toHaveValue(/"a": 1/)
})

test('the whole record can be filled in from the keyboard', async ({ page }) => {
  await open(page, path)
  await page.getByRole('radio', { name: 'Not known' }).first().focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'YP harm reduction service (specialist)' })).toBeChecked()
  await expect(json(page)).toHaveValue(/specialist-harm-reduction/)
  await page.keyboard.press('Tab')
  await expect(question(page, /When was the young person born/).locator('input[type=date]')).toBeFocused()
})

for (const record of [
  '/ndtms/records/provider/check/',
  '/models-of-care/records/other-structured-treatment/check/',
  '/models-of-care/records/therapy-delivery/check/',
  '/foi/records/response/check/',
]) {
  test(`the example of ${record} conforms as a form, and every question takes it`, async ({ page }) => {
    await open(page, record)
    await page.getByRole('button', { name: 'Fill in our example' }).click()
    await expect(headline(page)).toContainText('The record conforms.')
    await page.getByRole('checkbox', { name: /Show every question/ }).check()
    await expect(page.locator('.strange')).toHaveCount(0)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('a record with findings violates no rule of axe', async ({ page }) => {
      await open(page, path)
      await page.getByRole('checkbox', { name: /Show every question/ }).check()
      await json(page).fill(
        '{ "type": "family-work", "start": "2024-31-01", "carePlan": {}, "family": { "treatment": [{}] }, "purposes": ["x"] }',
      )
      await expect(headline(page)).toContainText('The record does not conform.')
      expect(await violations(page)).toEqual([])
    })
  })
}

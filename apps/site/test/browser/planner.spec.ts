import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { completeProgress } from '@ssi/training'
import ical from 'ical.js'
import { dutchFolder } from '../../site-address.ts'
import { open } from './open.ts'

const planner = '/training/planner/'
const kept = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('training-planner'))
const topic = (page: Page, name: string) => page.locator(`#${name}`)
const reflection = (page: Page, at = 0) =>
  topic(page, 'mutual-aid-topic')
    .getByRole('textbox', { name: /reflecti/ })
    .nth(at)

async function ready(page: Page): Promise<void> {
  await open(page, planner)
  await expect(page.getByText('Kept in this browser.')).toBeVisible()
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test('what is written is there again after a reload', async ({ page }) => {
  await ready(page)
  await reflection(page).fill('We go on Thursday.\n\n  And *again*.')
  await page.getByLabel('start of topic one').fill('2026-12-21')
  await page.reload()
  await expect(reflection(page)).toHaveValue('We go on Thursday.\n\n  And *again*.')
  await expect(page.getByLabel('start of topic one')).toHaveValue('2026-12-21')
})

test('meetings are filled in from the start, drawn, and told as a list', async ({ page }) => {
  await ready(page)
  await page.getByLabel('start of topic one').fill('2026-12-21')
  await page.getByRole('button', { name: 'Fill in what is empty' }).click()
  await expect(page.locator('.fill-meetings [role=status]')).toHaveText(
    'Filled in: 4. Bank holidays are not looked at.',
  )
  await expect(page.locator('.topic-days li').nth(2)).toContainText(
    'Meeting and deadline: Monday 4 January 2027.',
  )
  await expect(page.locator('svg .meeting')).toHaveCount(4)
})

test('a time that the clocks skip is told, and the day is not lost', async ({ page }) => {
  await ready(page)
  await page.getByLabel('time zone').selectOption('Europe/London')
  const meeting = page.getByRole('group', { name: 'Topic One: motivational interviewing' })
  await meeting.getByLabel('Day').fill('2026-03-29')
  await meeting.getByLabel('Time, if you like').fill('01:30')
  await expect(page.locator('#meetings .findings').first()).toContainText('the clocks are put forward then')
  await meeting.getByLabel('Day').fill('2026-10-25')
  await expect(page.locator('#meetings .findings').first()).toContainText('the clocks are put back then')
  await meeting.getByLabel('Offset from UTC').selectOption('+01:00')
  await expect(page.locator('.topic-days')).toContainText('Sunday 25 October 2026, 01:30 (UTC+01:00)')
})

test('a task without a reflection is told where it stands', async ({ page }) => {
  await ready(page)
  await topic(page, 'network-therapy-topic').getByLabel('completion').nth(1).fill('2026-03-05')
  await expect(page.locator('#report .findings').first()).toContainText(
    'Topic Two, the debate, reflection: A reflection is added after each task and kept for the portfolio.',
  )
})

test('a full storage is told plainly, and nothing is lost', async ({ page }) => {
  await ready(page)
  await reflection(page).fill('Before it was full.')
  const before = await kept(page)
  await page.evaluate(() => {
    let size = 4_000_000
    for (let index = 0; size > 0; index += 1) {
      try {
        localStorage.setItem(`filler${index}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
  await reflection(page, 1).fill('After it was full.')
  await expect(page.getByRole('alert').filter({ hasText: 'This browser has no room left' })).toBeVisible()
  await expect(reflection(page, 1)).toHaveValue('After it was full.')
  expect(await kept(page)).toBe(before)
  const file = await downloaded(page, 'Download JSON')
  expect(file).toContain('Before it was full.')
  expect(file).toContain('After it was full.')
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)
  })
  await reflection(page, 2).fill('There is room again.')
  await expect(page.getByText('Kept in this browser.')).toBeVisible()
  await page.reload()
  await expect(reflection(page, 1)).toHaveValue('After it was full.')
})

test('a second tab sees what the first writes', async ({ page, context }) => {
  await ready(page)
  const second = await context.newPage()
  await ready(second)
  await reflection(page).fill('From the first tab.')
  await expect(reflection(second)).toHaveValue('From the first tab.')
  await expect(second.getByText('Changed in another tab, and shown here.')).toBeVisible()
  await reflection(second, 1).fill('From the second tab.')
  await expect(reflection(page, 1)).toHaveValue('From the second tab.')
  await expect(reflection(page)).toHaveValue('From the first tab.')
})

test('a second tab overwrites nothing in silence', async ({ page, context }) => {
  await ready(page)
  const second = await context.newPage()
  // A tab that learns nothing of the others until it writes.
  await second.addInitScript(() => {
    for (const name of ['storage', 'focus'])
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), true)
  })
  await ready(second)
  await reflection(page).fill('From the first tab.')
  await reflection(second).fill('From the second tab.')
  const asked = second.locator('.conflicts')
  await expect(asked).toContainText('Topic Three, explore the resources for this topic, reflection')
  await expect(asked).toContainText('From the first tab.')
  await expect(reflection(second)).toHaveValue('From the second tab.')
  expect(await kept(page)).toContain('From the first tab.')
  await asked.getByRole('button', { name: 'Keep what is here' }).click()
  await expect(asked).toHaveCount(0)
  await expect(reflection(page)).toHaveValue('From the second tab.')
})

test('a plan comes back from its own file as it was', async ({ page }) => {
  await ready(page)
  const file = {
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(completeProgress)),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.locator('#report .headline')).toContainText('The record conforms.')
  expect(JSON.parse(await downloaded(page, 'Download JSON'))).toEqual(completeProgress)
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: Buffer.from('{"start":"2026-01-01"}') })
  await expect(page.getByText('plan.json can be read. Something is written here already.')).toBeVisible()
  await page.getByRole('button', { name: 'Leave it' }).click()
  expect(JSON.parse(await downloaded(page, 'Download JSON'))).toEqual(completeProgress)
})

test('a file that is no plan changes nothing, and it is said why', async ({ page }) => {
  await ready(page)
  await reflection(page).fill('Mine.')
  const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"start":"soon"}') }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.locator('#take-away .refused')).toContainText(
    'start: "soon" is not a day of the calendar.',
  )
  await expect(reflection(page)).toHaveValue('Mine.')
})

test('the meetings and the portfolio are taken away as files', async ({ page }) => {
  await ready(page)
  const file = {
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(completeProgress)),
  }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.locator('#report .headline')).toBeVisible()
  const calendar = new ical.Component(ical.parse(await downloaded(page, 'Download .ics')) as never)
  const starts = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstart')))
  expect(starts).toEqual([
    '2026-03-01T18:30:00Z',
    '2026-03-08T18:30:00Z',
    '2026-03-15T18:30:00Z',
    '2026-03-22T18:30:00Z',
  ])
  const markdown = await downloaded(page, 'Download Markdown')
  expect(markdown).toContain('We go on Thursday.')
  expect(markdown).toContain(
    '*Motion: ‘mutual aid and fellowship support replace the need for treatment services’*',
  )
})

test('everything is deleted on a second word only', async ({ page }) => {
  await ready(page)
  await reflection(page).fill('Mine.')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('button', { name: 'Leave it' })).toBeFocused()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(reflection(page)).toHaveValue('')
  expect(await kept(page)).toBe('{}')
})

test('the planner works by keyboard alone', async ({ page }) => {
  await ready(page)
  await page.getByLabel('completion of Talking to People').focus()
  await page.keyboard.press('Tab')
  for (let tabs = 0; tabs < 5; tabs += 1) await page.keyboard.press('Tab')
  const box = topic(page, 'motivational-interviewing-topic').getByRole('checkbox').first()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await reflection(page).focus()
  await page.keyboard.type('By keyboard.')
  expect(await kept(page)).toContain('By keyboard.')
})

test('nothing that is written leaves the browser', async ({ page, baseURL }) => {
  await ready(page)
  await page.waitForLoadState('networkidle')
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  )
  await reflection(page).fill('Zebra 4711')
  await page.getByLabel('start of topic one').fill('2026-12-21')
  await downloaded(page, 'Download .ics')
  await downloaded(page, 'Download Markdown')
  await page.waitForLoadState('networkidle')
  const outside = sent.filter(
    (request) => !request.startsWith(`GET ${baseURL}/`) && !request.startsWith('GET blob:'),
  )
  expect(outside).toEqual([])
  expect(sent.join()).not.toContain('Zebra')
  expect(page.url()).not.toContain('Zebra')
})

test('the printed planner has the words and none of the buttons', async ({ page }) => {
  await ready(page)
  await reflection(page).fill('Printed words.')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed-words', { hasText: 'Printed words.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Download JSON' })).toBeHidden()
})

test('the Dutch planner speaks Dutch, and so do the files that are taken away', async ({ page }) => {
  await open(page, `${dutchFolder}${planner}`)
  await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
  await page.getByLabel('tijdzone').selectOption('Europe/London')
  const meeting = page.getByRole('group', { name: 'Topic One: motivational interviewing' })
  await meeting.getByLabel('Dag').fill('2026-03-29')
  await meeting.getByLabel('Tijd, als je wilt').fill('01:30')
  const found = page.locator('#meetings .findings')
  await expect(found.first()).toContainText(
    'Topic One, bijeenkomst: Het tijdstip 2026-03-29T01:30 bestaat niet in deze tijdzone: de klok wordt dan vooruitgezet. Kies een eerdere of een latere tijd; de bijeenkomst is niet gepland.',
  )
  await expect(page.locator('#meetings .report [lang=en]')).toHaveCount(0)
  await meeting.getByLabel('Tijd, als je wilt').fill('03:30')
  await reflection(page).fill('Samen.')
  await topic(page, 'mutual-aid-topic').getByLabel('afronding').first().fill('2026-04-01')
  expect(await downloaded(page, 'Download Markdown')).toContain(
    '**Afronding**\n\n2026-04-01\n\n**Reflectie**\n\nSamen.',
  )
  expect(await downloaded(page, 'Download .ics')).toContain('DESCRIPTION:Dan moet klaar zijn:')
})

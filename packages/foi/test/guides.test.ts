import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openWork } from '@ssi/foi'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const guide = readFileSync(join(root, 'docs/guides/many-responses.md'), 'utf8')
const script = /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''

describe('the script for many responses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'responses-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [from, to] = [join(folder, 'responses'), join(folder, 'tables')]
  cpSync(join(import.meta.dirname, 'responses'), from, {
    recursive: true,
    filter: (path) => !path.includes('library'),
  })
  cpSync(join(from, 'no.txt'), join(from, 'no-again.txt'))
  writeFileSync(join(from, 'scan.pdf'), '%PDF-1.7\0\u0001')
  for (const name of ['check-boxes.docx', 'one-table-for-all.html'])
    cpSync(join(import.meta.dirname, '../examples', name), join(from, name))
  mkdirSync(join(from, 'a folder'))
  const files = readdirSync(from).filter((name) => name !== 'a folder')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '--', 'script', from, to],
    { cwd: join(root, 'packages/foi'), encoding: 'utf8' },
  )
  const written = (name: string) => readFileSync(join(to, name), 'utf8')

  it('is some fifteen lines long', () => {
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(20)
  })

  it('ends well, and tells what is wrong with a file by its name', () => {
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      'scan.pdf: This is a PDF, of which the text cannot be told apart from its layout.',
    )
    expect(stdout).toContain('reference: "EX-0004" is the reference of "no-again.txt", "no.txt".')
  })

  it('writes four tables in two formats, and the work', () => {
    expect(readdirSync(to)).toEqual([
      'counts.csv',
      'counts.md',
      'marks.csv',
      'marks.md',
      'offerings.csv',
      'offerings.md',
      'responses.csv',
      'responses.md',
      'work.json',
    ])
  })

  it('has a row for every file', () => {
    const { data } = Papa.parse<Record<string, string>>(written('responses.csv'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(data.map(({ name }) => name)).toEqual(files)
    expect(data.find(({ name }) => name === 'scan.pdf')).toMatchObject({
      status: 'unread',
      provided: 'unread',
    })
    for (const name of ['check-boxes.docx', 'one-table-for-all.html'])
      expect(data.find((row) => row.name === name)).toMatchObject({ status: 'read', provided: 'yes' })
    expect(written('responses.md').trim().split('\n')).toHaveLength(files.length + 2)
  })

  it('saves work that opens again', () => {
    const { responses, findings } = openWork(written('work.json'))
    expect([responses.map(({ name }) => name), findings]).toEqual([files, []])
  })
})

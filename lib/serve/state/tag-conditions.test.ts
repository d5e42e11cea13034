import { expect, test } from 'vitest'
import { resolveTags } from './tag-conditions'

const resolve = (asked: Record<string, string>) => resolveTags(asked, '"a"')

test.each(['"a"', 'W/"a"', '"x", "a"', '"x,y",W/"a"', '*', ' * '])('%s: nothing new', (tags) => {
  expect(resolve({ 'if-none-match': tags })).toEqual({ 'if-none-match': '*' })
})

test.each(['"b"', '', 'a', '"A"', '"a', 'W/"ab"'])('%s: it is another', (tags) => {
  expect(resolve({ 'if-none-match': tags })).toEqual({})
})

test('a change may be asked for with a strong tag alone', () => {
  for (const tags of ['"a"', '"x", "a"', '*']) expect(resolve({ 'if-match': tags }), tags).toEqual({ 'if-match': '*' })
  for (const tags of ['W/"a"', '"x"', 'a', ''])
    expect(resolve({ 'if-match': tags }), tags).toEqual({ 'if-match': '""' })
})

test('a part is given of the version that is named, and else the whole', () => {
  const range = 'bytes=0-1'
  expect(resolve({ range, 'if-range': '"a"' })).toEqual({ range })
  for (const other of ['"b"', 'W/"a"']) expect(resolve({ range, 'if-range': other })).toEqual({})
  const dated = { range, 'if-range': 'Thu, 01 Jan 1970 00:00:00 GMT' }
  expect(resolve(dated)).toEqual(dated)
})

test('a date beside a tag counts for nothing', () => {
  const date = 'Thu, 01 Jan 1970 00:00:00 GMT'
  expect(resolve({ 'if-none-match': '"b"', 'if-modified-since': date })).toEqual({})
  expect(resolve({ 'if-match': '"a"', 'if-unmodified-since': date })).toEqual({ 'if-match': '*' })
  const dates = { 'if-modified-since': date, 'if-unmodified-since': date }
  expect(resolve(dates)).toEqual(dates)
})

import type { CertificateSetting } from '../../record/site-config'
import { lowerKeys } from '../formats/lower-keys'
import { isMap } from '../formats/parsed-data'
import type { ConfigReader } from './config-reader'

const own = 'params.gaji.certificate'

/** `certificate = "certificate.json"`, or a table with `record` and what is wanted otherwise, each with its reason. */
export function readCertificate(reader: ConfigReader): CertificateSetting | null {
  const written = reader.get(own)
  if (written === undefined) return null
  const record = isMap(written) ? reader.text('', `${own}.record`) : reader.text('', own)
  if (record.trim() === '') {
    reader.problem('error', [`${own}.record`, own], 'bad-certificate', 'names no record', 'write "certificate.json"')
    return null
  }
  return { record, wanted: isMap(written) ? readWanted(reader) : [], place: reader.placeOf(`${own}.record`, own) }
}

function readWanted(reader: ConfigReader): CertificateSetting['wanted'] {
  const path = `${own}.wanted`
  const list = reader.get(path) ?? []
  const entries = Array.isArray(list) ? list.filter(isMap).map((entry) => lowerKeys(entry)) : []
  return entries.flatMap(({ address, reason }) => {
    if (typeof address === 'string' && typeof reason === 'string' && reason.trim()) return [{ address, reason }]
    const remedy = 'write [[params.gaji.certificate.wanted]] with address = "/old/" and reason = "…"'
    reader.problem('error', [path], 'bad-certificate', 'has an entry without an address or a reason', remedy)
    return []
  })
}

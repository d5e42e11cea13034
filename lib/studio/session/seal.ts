import { createHash } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'

/** A value that its holder can neither read nor change, for so many seconds: JWE, `dir` with A256GCM. `kind`: what it is for. */
export function seal(value: Record<string, unknown>, kind: string, secrets: readonly string[], seconds: number) {
  return new EncryptJWT({ value })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(kind)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .encrypt(keyOf(secrets[0] ?? ''))
}

/** null where none of the secrets has sealed it, it is over, or it was made for something else. */
export async function unseal(sealed: string, kind: string, secrets: readonly string[]): Promise<unknown> {
  for (const secret of secrets) {
    const options = { audience: kind, keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
    const opened = await jwtDecrypt(sealed, keyOf(secret), options).catch(() => null)
    if (opened) return opened.payload.value
  }
  return null
}

/** 32 bytes of whatever the secret is written in. */
function keyOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

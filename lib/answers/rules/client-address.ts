import { BlockList, isIP } from 'node:net'

/** `TRUST_PROXY`: addresses and nets of proxies, "127.0.0.1, 10.0.0.0/8", or `loopback` and `private` for all such. */
export function trustedProxies(said: string | undefined): BlockList {
  const list = new BlockList()
  const words = (said ?? '').split(/[\s,]+/).filter(Boolean)
  for (const one of words.flatMap((word) => nets[word] ?? [word])) {
    const [address = '', bits] = one.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (!isIP(address))
      throw new Error(`TRUST_PROXY: "${one}" is no address (write one, a net such as 10.0.0.0/8, loopback or private)`)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const nets: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1'],
  private: ['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/**
 * Who asks: from our own socket outwards, as long as a proxy that is trusted says whom it speaks for. What stands further
 * left in `x-forwarded-for` a client may have made up. Of IPv6 the net, because a household has all addresses in it.
 */
export function clientAddress(peer: string, forwarded: string | null, trusted: BlockList): string {
  const hops = (forwarded ?? '').split(',').map(plain)
  let address = plain(peer)
  while (isTrusted(address, trusted)) {
    const before = hops.pop()
    if (before === undefined || !isIP(before)) break
    address = before
  }
  return isIP(address) === 6 ? netOf(address) : address
}

/** "::ffff:192.0.2.1" is an address of IPv4, "[2001:db8::1]:443" and "192.0.2.1:443" have a port. */
function plain(said: string): string {
  const address = said.trim().replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address)
  return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4')
}

/** The first 64 of its 128 bits. */
function netOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const parts = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - parts.length - after.length)).fill('0')
  return [...parts, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

/** Where the file provider of this process delivers public pictures from, as `https://host/path/`. */
const homes = new Set<string>()

/** Told by our file provider when it is loaded: pictures under this address were uploaded here. */
export function deliversPicturesFrom(address: string): void {
  homes.add(new URL(`${address.replace(/\/+$/, "")}/`).href)
}

/** Whether any picture can be taken at all: by an address of our file provider, or a named host. */
export function hasPictureAddress(hosts: readonly string[]): boolean {
  return homes.size > 0 || hosts.length > 0
}

/**
 * Whether a picture lies where uploads lie, or at a host that the operator named. Anybody else's host
 * could show another picture tomorrow, and learns who looks at it.
 */
export function isOwnPicture(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { href, host, protocol, username, password } = new URL(address)
  if (username || password || !/^https?:$/.test(protocol)) return false
  return hosts.includes(host) || [...homes].some((home) => href.startsWith(home))
}

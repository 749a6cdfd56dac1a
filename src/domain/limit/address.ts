/** What stands between people and the server. */
export type Way = {
  /** How many proxies: each tells in `x-forwarded-for` who it got the request from. What stands before those, anybody may have written. */
  proxies: number
  /** Addresses of servers of the project, such as a storefront's, that tell the same of who they ask for. */
  servers: readonly string[]
}

/** The address of whoever asks, as far as it can be believed; of IPv6 the network, which is one household's. */
export function addressOf(
  { socket, forwarded }: { socket: string; forwarded: string | undefined },
  { proxies, servers }: Way
): string {
  const told = (forwarded ?? "").split(",").map((one) => one.trim())
  const hops = [...told.filter((one) => one !== ""), socket].map(plain)
  let at = Math.max(hops.length - 1 - proxies, 0)
  while (at > 0 && servers.includes(hops[at] ?? "")) at--
  return networkOf(hops[at] ?? "")
}

/** IPv4 as such, however a socket of IPv6 spells it. */
function plain(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "")
}

const GROUPS = 8
const GROUPS_OF_NETWORK = 4

function networkOf(address: string): string {
  if (!address.includes(":")) return address
  const [before = "", after] = address.split("::")
  const head = before.split(":").filter(Boolean)
  const tail = (after ?? "").split(":").filter(Boolean)
  const zeros = after === undefined ? 0 : Math.max(GROUPS - head.length - tail.length, 0)
  const groups = [...head, ...Array<string>(zeros).fill("0"), ...tail]
  const short = groups.map((group) => group.replace(/^0+(?=.)/, ""))
  return short.slice(0, GROUPS_OF_NETWORK).join(":")
}

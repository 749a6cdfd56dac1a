import { addressOf } from "./address"

const of = (
  socket: string,
  forwarded: string | undefined,
  { proxies = 1, servers = [] as string[] } = {}
) => addressOf({ socket, forwarded }, { proxies, servers })

it.each<[string, string, string]>([
  ["behind one proxy: who it got the request from", of("10.0.0.1", "36.1.2.3"), "36.1.2.3"],
  [
    "what anybody wrote before it counts for nothing",
    of("10.0.0.1", "8.8.8.8, 36.1.2.3"),
    "36.1.2.3",
  ],
  ["behind two", of("10.0.0.1", "8.8.8.8, 36.1.2.3, 172.16.0.9", { proxies: 2 }), "36.1.2.3"],
  [
    "behind none: the socket, whatever is told",
    of("36.1.2.3", "8.8.8.8", { proxies: 0 }),
    "36.1.2.3",
  ],
  ["nothing told: the socket", of("36.1.2.3", undefined), "36.1.2.3"],
  ["nothing but commas told: the socket", of("36.1.2.3", " , ,"), "36.1.2.3"],
  [
    "fewer told than there are proxies: the first",
    of("10.0.0.1", "36.1.2.3", { proxies: 3 }),
    "36.1.2.3",
  ],
  [
    "a storefront's server: who it asks for",
    of("10.0.0.1", "36.1.2.3, 103.5.5.5", { servers: ["103.5.5.5"] }),
    "36.1.2.3",
  ],
  [
    "somebody who claims to be asked for by it",
    of("10.0.0.1", "103.5.5.5, 36.1.2.3", { servers: ["103.5.5.5"] }),
    "36.1.2.3",
  ],
  [
    "a storefront's server for itself",
    of("103.5.5.5", undefined, { servers: ["103.5.5.5"] }),
    "103.5.5.5",
  ],
  ["IPv4 in a socket of IPv6", of("::ffff:36.1.2.3", undefined), "36.1.2.3"],
  ["IPv6: the network", of("2001:db8:1:2:3:4:5:6", undefined), "2001:db8:1:2"],
  ["IPv6, another host of it", of("2001:DB8:0001:2::9", undefined), "2001:db8:1:2"],
  ["IPv6 of zeros", of("2001:db8::1", undefined), "2001:db8:0:0"],
  ["the machine itself", of("::1", undefined), "0:0:0:0"],
])("%s", (_, address, expected) => {
  expect(address).toBe(expected)
})

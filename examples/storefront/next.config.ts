import { existsSync } from "node:fs"
import { join } from "node:path"
import type { NextConfig } from "next"

/** In a clone of the repository the client is read from there, which is above this folder. */
const isInRepository = existsSync(join(__dirname, "../../src/client/index.ts"))

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: isInRepository ? join(__dirname, "../..") : __dirname },
  // Pictures come in sizes from Reluv's file provider.
  images: { unoptimized: true },
  // `npm run types` checks them; whoever starts a storefront need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

export default config

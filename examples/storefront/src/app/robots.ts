import type { MetadataRoute } from "next"
import { storefrontUrl } from "@/server/environment"

export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  const own = ["/api/", "/bag", "/checkout", "/orders", "/account", "/seller", "/conversations"]
  return {
    rules: { userAgent: "*", disallow: [...own, ...own.map((path) => `/en${path}`)] },
    sitemap: `${storefrontUrl()}/sitemap.xml`,
  }
}

import type { Metadata, Viewport } from "next"
import localFont from "next/font/local"
import { headers } from "next/headers"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { isLocale } from "@/locale"
import { storefrontUrl } from "@/server/environment"
import { preview } from "@/server/metadata"
import { textsOf } from "@/texts"
import { Footer } from "@/ui/footer"
import { Header } from "@/ui/header"
import { Offline } from "@/ui/offline"
import "../globals.css"

const serif = localFont({
  src: "../../../node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
})
const sans = localFont({
  src: "../../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-sans",
})

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { site } = textsOf(locale)
  return {
    metadataBase: new URL(storefrontUrl()),
    title: { default: `${site.name}: ${site.tagline}`, template: `%s · ${site.name}` },
    description: site.description,
    openGraph: preview(locale),
    twitter: { card: "summary_large_image" },
  }
}

export const viewport: Viewport = { themeColor: "#fbf9f5", viewportFit: "cover" }

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  // Read so that no page is rendered before it is asked for: each has a nonce of its own.
  await headers()
  const { site } = textsOf(locale)
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <Header locale={locale} />
        <Offline text={site.offline} />
        <main id="content">{children}</main>
        <Footer locale={locale} />
      </body>
    </html>
  )
}

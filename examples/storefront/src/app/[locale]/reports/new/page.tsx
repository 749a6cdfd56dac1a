import { notFound } from "next/navigation"
import { ownHead, pageIn } from "@/server/page"
import { needLogin } from "@/server/reluv"
import ui from "@/ui/ui.module.css"
import { ReportForm } from "./report-form"

const KINDS = ["listing", "seller", "message", "buyer"] as const

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ kind?: string; id?: string }>
}

export const generateMetadata = ownHead((texts) => texts.report.title)

/** Tells the operator that something is wrong with a piece, a shop, a person or a message. */
export default async function NewReport({ params, searchParams }: Props) {
  const { texts } = await pageIn(params)
  const { kind: asked, id } = await searchParams
  const kind = KINDS.find((one) => one === asked)
  if (!kind || typeof id !== "string") notFound()
  await needLogin()
  const t = texts.report
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{t.of[kind]}</h1>
      <p className={ui.soft}>{t.about}</p>
      <ReportForm kind={kind} id={id} texts={{ ...t, errors: texts.errors }} />
    </div>
  )
}

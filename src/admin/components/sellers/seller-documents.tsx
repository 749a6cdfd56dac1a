import { Button, Drawer, InlineTip, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorDocumentView } from "../../../types/http"
import { HttpError, openFile } from "../../lib/http"
import { documentColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { useSellerSection } from "../../lib/use-sellers"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { Status } from "../common/status"
import { TextField } from "../common/text-field"
import { Section } from "./section"

/** What the owner of a shop sent to show who they are; each look at a picture is kept in the history. */
export function SellerDocuments({ id }: { id: string }) {
  const read = useSellerSection(id, "documents")
  const documents = read.data?.documents
  return (
    <Section name="documents" read={read} count={documents?.length}>
      <ul className="flex flex-col gap-y-4 px-6 py-4">
        {documents?.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ document }: { document: OperatorDocumentView }) {
  const { t, word, time } = useTexts()
  const { act, isPending } = useAction()
  const path = `/admin/reluv/seller-documents/${encodeURIComponent(document.id)}`
  const { decided_at, decided_by, forget_at } = document
  const told = [
    t("documents.sent", { time: time(document.sent_at) }),
    decided_at && t("documents.decided", { time: time(decided_at) }),
    decided_by && (decided_by.name ?? word("shopActors", decided_by.type)),
    forget_at ? t("documents.forget", { time: time(forget_at) }) : t("documents.forgotten"),
    document.reason,
  ]
  return (
    <li className="flex flex-wrap items-start justify-between gap-2">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus">
          {word("documentKinds", document.kind)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {told.filter(Boolean).join(" · ")}
        </Text>
        {!document.of_owner && (
          <Text size="small" className="text-ui-fg-error">
            {t("documents.notOwner")}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Status status={document.status} list="documentStatuses" colors={documentColors} />
        {forget_at && <View path={`${path}/file`} />}
        {document.status === "submitted" && (
          <>
            <Refuse path={`${path}/refuse`} kind={word("documentKinds", document.kind)} />
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() => void act({ path: `${path}/verify`, done: t("documents.verified") })}
            >
              {t("documents.verify")}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function View({ path }: { path: string }) {
  const { t } = useTexts()
  const view = () =>
    openFile(path).catch((error: unknown) => {
      toast.error(error instanceof HttpError ? error.message : t("state.failed"))
    })
  return (
    <Button size="small" variant="secondary" onClick={() => void view()}>
      {t("documents.view")}
    </Button>
  )
}

function Refuse({ path, kind }: { path: string; kind: string }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const send = async () => {
    const body = { reason: reason.trim() }
    if (await act({ path, body, done: t("documents.refused") })) setOpen(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("documents.refuse")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("documents.refuseTitle")} hint={kind} />
        <DrawerForm
          submit={t("documents.refuse")}
          variant="danger"
          isPending={isPending}
          isComplete={reason.trim().length > 1}
          onSubmit={send}
        >
          <InlineTip variant="warning" label={t("verdicts.means")}>
            {t("documents.means")}
          </InlineTip>
          <TextField
            label={t("documents.why")}
            hint={t("documents.whyHint")}
            value={reason}
            onChange={setReason}
          />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}

import { Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import type { MailKind } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useMail } from "../../lib/use-messages"
import { Failure } from "../common/failure"
import { FilterSelect } from "../common/filter-select"
import { Loading } from "../common/loading"

const LANGUAGES = ["id", "en"]

type Props = { kind: MailKind; onClose: () => void }

/** A mail as somebody might get it, in either language, as HTML and as text. */
export function MailPreview({ kind, onClose }: Props) {
  const { t, word } = useTexts()
  const [language, setLanguage] = useState("id")
  const { data: mail, error, isPending, refetch } = useMail(kind, language)
  return (
    <Drawer open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <h2 className="h2-core">{word("mailKinds", kind)}</h2>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            reluv-{kind}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <FilterSelect
            label={t("mails.language")}
            value={language}
            options={LANGUAGES.map((value) => ({ value, label: word("languages", value) }))}
            onChange={setLanguage}
          />
          {isPending && <Loading />}
          {error && <Failure error={error} title={t("state.failed")} onRetry={refetch} />}
          {mail && (
            <>
              <Text size="small" weight="plus">
                {mail.subject}
              </Text>
              <iframe
                title={t("mails.preview")}
                srcDoc={mail.html}
                sandbox=""
                className="border-ui-border-base h-96 w-full shrink-0 rounded-lg border"
              />
              <Text size="small" className="break-words whitespace-pre-wrap">
                {mail.text}
              </Text>
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

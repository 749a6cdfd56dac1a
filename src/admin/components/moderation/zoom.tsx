import { FocusModal } from "@medusajs/ui"
import type { ModerationView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Props = {
  isOpen: boolean
  pictures: ModerationView["pictures"]
  title: string
  onClose: () => void
}

/** Every picture as large as the screen, one below the other. */
export function Zoom({ isOpen, pictures, title, onClose }: Props) {
  const { t } = useTexts()
  return (
    <FocusModal open={isOpen} onOpenChange={(stays) => !stays && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <FocusModal.Title className="truncate px-2">{title}</FocusModal.Title>
          <FocusModal.Description className="sr-only">
            {t("moderation.zoomed")}
          </FocusModal.Description>
        </FocusModal.Header>
        <FocusModal.Body className="flex snap-y flex-col items-center gap-y-4 overflow-y-auto p-4">
          {pictures.map(({ url }, index) => (
            <img
              key={url}
              src={url}
              alt={t("moderation.picture", { number: index + 1, title })}
              loading="lazy"
              className="max-w-full snap-center"
            />
          ))}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

import type { StudioView } from './shapes/studio-view'

/** What features show in the studio, by the names that lib/features.ts gives them; fetched when one is opened. */
export const studioViews: Record<string, () => Promise<StudioView>> = {
  answers: async () => (await import('./answers/studio/answers-studio')).AnswersStudio,
}

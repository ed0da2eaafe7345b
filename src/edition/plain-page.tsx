import type { ComponentChildren } from 'preact';
import { route } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import appCss from '../views/app.module.css';
import { Screen as AppScreen } from '../views/app.tsx';
import { MainNavigation } from '../views/main-navigation.tsx';
import { SkipLink } from '../views/ui/page/skip-link.tsx';
import { writtenWords } from '../words/english/written-words.ts';
import { LedgerScreen } from './ledger-screen.tsx';
import { OwnScreen } from './own-screen.tsx';
import { PeriodScreen } from './period-screen.tsx';
import { MapScreen, PlacesScreen } from './places-screens.tsx';
import type { Screen, ScreenToRender } from './screen.ts';
import { YearsNavigation } from './years-navigation.tsx';

const words = wordsIn('written', writtenWords);

/** A page that is read as it stands: the app's frame around a screen, with the years at its end. */
export function PlainPage({ screen, years }: ScreenToRender) {
  return (
    <div class={appCss.app}>
      <SkipLink />
      <MainNavigation />
      <main id="main" tabIndex={-1} data-page={route.value.page} class={appCss.main}>
        <PlainScreen screen={screen} />
        <YearsNavigation years={years} />
      </main>
    </div>
  );
}

function PlainScreen({ screen }: { screen: Screen }): ComponentChildren {
  switch (screen.kind) {
    case 'period':
      return <PeriodScreen {...screen} />;
    case 'map':
      return <MapScreen />;
    case 'places':
      return <PlacesScreen />;
    case 'noticed':
      return (
        <>
          <AppScreen />
          <NewestOnly shown={screen.lines.length} size={screen.size} />
        </>
      );
    case 'ledger':
      return (
        <>
          <LedgerScreen lines={screen.lines} />
          <NewestOnly shown={screen.lines.length} size={screen.size} />
        </>
      );
    case 'own':
      return <OwnScreen page={screen.page} />;
    default:
      return <AppScreen />;
  }
}

/** Says of a page that is too short for all there is that it is, and where the rest stands. */
function NewestOnly({ shown, size }: { shown: number; size: number }) {
  return shown < size ? <p class="plain-note">{words().newestOnly(shown)}</p> : null;
}

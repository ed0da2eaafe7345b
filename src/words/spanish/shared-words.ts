import type { Catalogue } from '../catalogue.ts';

export const sharedWords: Catalogue['shared'] = {
  ask: '¿Sobre qué dice algo?',
  evidence:
    'La dirección espera en el registro como prueba de lo que elijas y acompaña el veredicto que des allí.',
  nothingDue:
    'Ninguna expectativa espera ahora un veredicto. La dirección no se ha guardado en ninguna parte.',
  toLedger: 'Al registro',
  noAddress: 'En lo compartido no hay ninguna dirección web.',
  search: 'Buscarlo en el diario',
  fileGone: 'No se pudo leer el archivo. No se ha cambiado nada.',
};

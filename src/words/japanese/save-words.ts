import type { Catalogue } from '../catalogue.ts';

export const saveWords: Catalogue['save'] = {
  save: '保存',
  saveThis: 'この記事を保存',
  unsaveThis: '保存を取り消す',
  saved: '保存しました',
  unsaved: '保存を取り消しました',
  undo: '元に戻す',
  undone: '元に戻しました',
  isSaved: '保存済み',
};

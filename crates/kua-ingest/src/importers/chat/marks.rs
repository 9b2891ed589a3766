//! The words by which messengers mark what was changed, taken back or left out.
//!
//! They are only looked for where a message is nothing but them, or ends in them. A
//! language that is missing loses the mark, never a word: the text keeps them as they stand.

use kua_core::reading::MessageState;

use super::stamp::is_unseen;

/// Whole messages that stand for one that was taken back.
///
/// English, German, Russian, Turkish, Chinese (both writings), Arabic, Kazakh; those of
/// Kazakh are not verified against an export.
const DELETED: &[&str] = &[
    "This message was deleted",
    "You deleted this message",
    "Diese Nachricht wurde gelöscht",
    "Du hast diese Nachricht gelöscht",
    "Данное сообщение удалено",
    "Вы удалили данное сообщение",
    "Сообщение удалено",
    "Вы удалили это сообщение",
    "Bu mesaj silindi",
    "Bu mesajı sildiniz",
    "此消息已被删除",
    "您删除了这条消息",
    "此訊息已刪除",
    "您已刪除此訊息",
    "تم حذف هذه الرسالة",
    "حذفت هذه الرسالة",
    "Бұл хабар жойылды",
    "Сіз бұл хабарды жойдыңыз",
];

/// Ends of messages that were changed.
const EDITED: &[&str] = &[
    "<This message was edited>",
    "<Diese Nachricht wurde bearbeitet.>",
    "<Diese Nachricht wurde bearbeitet>",
    "<Сообщение изменено>",
    "<Bu mesaj düzenlendi>",
    "<此消息已经过编辑>",
    "<此訊息已編輯>",
    "<تم تعديل هذه الرسالة>",
    "<Хабар өзгертілді>",
];

/// Whole messages that stand for a file that was left out, where they are not between `<` and `>`.
const WITHOUT_FILE: &[&str] = &[
    "image omitted",
    "video omitted",
    "audio omitted",
    "sticker omitted",
    "GIF omitted",
    "document omitted",
    "Contact card omitted",
    "Bild weggelassen",
    "Video weggelassen",
    "Audio weggelassen",
    "Sticker weggelassen",
    "Dokument weggelassen",
    "изображение отсутствует",
    "видео отсутствует",
    "аудиофайл отсутствует",
    "стикер отсутствует",
    "görüntü dahil edilmedi",
    "video dahil edilmedi",
    "ses dahil edilmedi",
    "图像已忽略",
    "视频已忽略",
    "音频已忽略",
    "忽略图片",
    "忽略视频",
    "忽略音频",
];

/// Tells what became of a message by its words.
pub(super) fn state_of(words: &str) -> MessageState {
    let words = words.trim_matches(|c: char| c.is_whitespace() || is_unseen(c));
    let bare = words.trim_end_matches(['.', '。']);
    if DELETED.contains(&bare) {
        return MessageState::Deleted;
    }
    if EDITED.iter().any(|mark| words.ends_with(mark)) {
        return MessageState::Edited;
    }
    // `<Media omitted>` in any language: nothing but one pair of brackets, and no name of a file.
    let inside = words
        .strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'));
    let is_bracketed = inside.is_some_and(|inside| {
        inside.chars().count() < 60 && !inside.contains([':', '：', '<', '>', '\n'])
    });
    match is_bracketed || WITHOUT_FILE.contains(&bare) {
        true => MessageState::WithoutFile,
        false => MessageState::Sent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_seen_in_the_languages_of_telephones() {
        let check = |words: &str, expected| assert_eq!(state_of(words), expected, "{words}");
        check("\u{200e}This message was deleted.", MessageState::Deleted);
        check("Данное сообщение удалено", MessageState::Deleted);
        check("此消息已被删除。", MessageState::Deleted);
        check(
            "ja \u{200e}<Diese Nachricht wurde bearbeitet.>",
            MessageState::Edited,
        );
        check("<Media omitted>", MessageState::WithoutFile);
        check("<Без медиафайлов>", MessageState::WithoutFile);
        check("\u{200e}image omitted", MessageState::WithoutFile);
        check("<attached: a.jpg>", MessageState::Sent);
        check("This message was deleted by them", MessageState::Sent);
        check("", MessageState::Sent);
    }
}

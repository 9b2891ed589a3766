//! Which blocks of a page a reader came for.
//!
//! A heuristic, and it says so: elements and roles that name themselves come first;
//! where there are none, the container with the most running prose is taken. What is
//! not chosen is kept as a text of its own, so a wrong choice loses nothing.

use super::page::{Hint, NodeRole, Page, PageBlock};
use crate::layout::BlockKind;

/// A choice: for each block whether it is of the main part, and whether a main part was recognised.
pub(super) struct Choice {
    pub(super) is_body: Vec<bool>,
    pub(super) is_certain: bool,
}

/// Chooses the blocks of the main part.
pub(super) fn choose(page: &Page) -> Choice {
    let furniture = furniture(page);
    let is_furniture = |block: &PageBlock| furniture.get(block.node).copied().unwrap_or(false);
    let candidates: Vec<bool> = page
        .blocks
        .iter()
        .map(|block| !is_furniture(block))
        .collect();
    let lengths = lengths(page, &candidates);
    let all = lengths.first().copied().unwrap_or(0);
    let found = named(page, &lengths, &furniture, all).or_else(|| densest(page, &candidates));
    // A container that holds little of what is there was not the main part.
    let main = found.filter(|node| lengths.get(*node).is_some_and(|length| length * 4 >= all));
    let mut is_body: Vec<bool> = match main {
        Some(node) => {
            let inside = descendants(page, node);
            let is_inside = |block: &PageBlock| inside.get(block.node).copied().unwrap_or(false);
            page.blocks
                .iter()
                .zip(&candidates)
                .map(|(block, kept)| *kept && is_inside(block))
                .collect()
        }
        None => candidates.clone(),
    };
    add_title(page, &candidates, &mut is_body);
    drop_link_lists(page, &mut is_body);
    if !is_body.contains(&true) {
        // A page that is nothing but furniture is all body: better too much than nothing.
        is_body.fill(true);
        return Choice {
            is_body,
            is_certain: false,
        };
    }
    Choice {
        is_body,
        is_certain: main.is_some() || page.nodes.len() < 5,
    }
}

/// Says for each container whether it or one around it is furniture.
fn furniture(page: &Page) -> Vec<bool> {
    let everything = vec![true; page.blocks.len()];
    let lengths = lengths(page, &everything);
    let all = lengths.first().copied().unwrap_or(0);
    let mut furniture: Vec<bool> = Vec::with_capacity(page.nodes.len());
    let mut in_article: Vec<bool> = Vec::with_capacity(page.nodes.len());
    for (number, node) in page.nodes.iter().enumerate() {
        let above = furniture.get(node.parent).copied().unwrap_or(false);
        let article_above = in_article.get(node.parent).copied().unwrap_or(false);
        let is_article = matches!(
            node.role,
            NodeRole::Article | NodeRole::ArticleBody | NodeRole::Main
        );
        in_article.push(article_above || is_article);
        // Wrappers of whole pages are called "has-sidebar", and some pages are one form.
        let is_large = lengths.get(number).is_some_and(|length| length * 3 > all);
        let own = match node.role {
            NodeRole::Furniture | NodeRole::Hidden => true,
            NodeRole::Header => !article_above && !is_large,
            NodeRole::Form => !is_large,
            NodeRole::Article | NodeRole::ArticleBody | NodeRole::Main => false,
            NodeRole::Plain => node.hint == Hint::Furniture && !is_large,
        };
        furniture.push(above || own);
    }
    furniture
}

/// Sums for each container the length of the blocks in it and below.
fn lengths(page: &Page, counted: &[bool]) -> Vec<usize> {
    let mut lengths = vec![0_usize; page.nodes.len()];
    for (block, counts) in page.blocks.iter().zip(counted) {
        if *counts && let Some(length) = lengths.get_mut(block.node) {
            *length += block.block.text.len();
        }
    }
    add_up(page, &mut lengths);
    lengths
}

/// Adds each container's sum to its parent's. Parents stand before their children.
fn add_up(page: &Page, sums: &mut [usize]) {
    for number in (1..page.nodes.len()).rev() {
        let own = sums.get(number).copied().unwrap_or(0);
        if let Some(parent) = page.nodes.get(number).map(|node| node.parent)
            && let Some(sum) = sums.get_mut(parent)
        {
            *sum += own;
        }
    }
}

/// The main part by its own word: the words of an article, the one article, the main element.
fn named(page: &Page, lengths: &[usize], furniture: &[bool], all: usize) -> Option<usize> {
    let largest = |role: NodeRole| {
        page.nodes
            .iter()
            .enumerate()
            .filter(|(number, node)| {
                node.role == role && !furniture.get(*number).copied().unwrap_or(false)
            })
            .map(|(number, _)| (lengths.get(number).copied().unwrap_or(0), number))
            // The first of equals.
            .max_by_key(|(length, number)| (*length, usize::MAX - number))
    };
    let main = largest(NodeRole::Main);
    let room = main.map_or(all, |(length, _)| length);
    for role in [NodeRole::Article, NodeRole::ArticleBody] {
        // Of several articles on a page none is the page's own, unless one outweighs the others.
        if let Some((length, number)) = largest(role)
            && length * 2 > room
        {
            return Some(number);
        }
    }
    main.filter(|(length, _)| *length > 0)
        .map(|(_, number)| number)
}

/// The container with the most running prose.
///
/// Each long block without many links counts for its container, half for the one
/// around that, a quarter further out: so the innermost container wins that holds
/// most of the paragraphs.
fn densest(page: &Page, candidates: &[bool]) -> Option<usize> {
    const POINTS: usize = 64;
    let mut scores = vec![0_usize; page.nodes.len()];
    for (block, counts) in page.blocks.iter().zip(candidates) {
        let length = block.block.text.chars().count();
        let is_prose = !matches!(block.block.kind, BlockKind::Heading | BlockKind::Caption)
            && length >= 40
            && block.linked * 2 < block.block.text.len();
        if !*counts || !is_prose {
            continue;
        }
        let mut points = POINTS * (1 + length.min(400) / 40);
        let mut node = block.node;
        for _ in 0..4 {
            let Some(score) = scores.get_mut(node) else {
                break;
            };
            let worth = match page.nodes.get(node).map(|node| node.hint) {
                Some(Hint::Main) => points + points / 4,
                _ => points,
            };
            *score += worth;
            let parent = page.nodes.get(node).map_or(0, |node| node.parent);
            if parent == node {
                break;
            }
            node = parent;
            points /= 2;
        }
    }
    let (best, score) = scores
        .iter()
        .enumerate()
        .max_by_key(|(number, score)| (**score, usize::MAX - number))
        .map(|(number, score)| (number, *score))?;
    (score > 0).then_some(best)
}

/// Says for each container whether it lies in this one.
fn descendants(page: &Page, root: usize) -> Vec<bool> {
    let mut inside: Vec<bool> = Vec::with_capacity(page.nodes.len());
    for (number, node) in page.nodes.iter().enumerate() {
        let above = number > 0 && inside.get(node.parent).copied().unwrap_or(false);
        inside.push(number == root || above);
    }
    inside
}

/// Adds the heading of the first level where it stands before the main part and outside of it.
fn add_title(page: &Page, candidates: &[bool], is_body: &mut [bool]) {
    let Some(first) = is_body.iter().position(|chosen| *chosen) else {
        return;
    };
    let has_title = page
        .blocks
        .iter()
        .zip(is_body.iter())
        .any(|(block, body)| block.is_title && *body);
    if has_title {
        return;
    }
    let title = page
        .blocks
        .iter()
        .zip(candidates)
        .take(first)
        .rposition(|(block, kept)| block.is_title && *kept);
    if let Some(chosen) = title.and_then(|title| is_body.get_mut(title)) {
        *chosen = true;
    }
}

/// Takes runs of at least three blocks that are all link out of a main part with enough prose.
fn drop_link_lists(page: &Page, is_body: &mut [bool]) {
    const ENOUGH_PROSE: usize = 500;
    let is_link = |block: &PageBlock| {
        block.block.kind != BlockKind::Heading && block.linked * 10 >= block.block.text.len() * 8
    };
    let prose: usize = page
        .blocks
        .iter()
        .zip(is_body.iter())
        .filter(|(block, body)| **body && !is_link(block))
        .map(|(block, _)| block.block.text.len())
        .sum();
    if prose < ENOUGH_PROSE {
        return;
    }
    let mut run: Vec<usize> = Vec::new();
    let mut dropped: Vec<usize> = Vec::new();
    for (number, block) in page.blocks.iter().enumerate() {
        if !is_body.get(number).copied().unwrap_or(false) {
            continue;
        }
        if is_link(block) {
            run.push(number);
            continue;
        }
        if run.len() >= 3 {
            dropped.append(&mut run);
        }
        run.clear();
    }
    if run.len() >= 3 {
        dropped.append(&mut run);
    }
    for number in dropped {
        if let Some(chosen) = is_body.get_mut(number) {
            *chosen = false;
        }
    }
}

-- A remark may lie in a box, on a page of a PDF, or at a second of a video or sound; lengths in per cent.
alter table remark
    add column page   int check (page >= 1),
    add column width  double precision check (width > 0 and x + width <= 100),
    add column height double precision check (height > 0 and y + height <= 100),
    add column second double precision check (second >= 0),
    add check ((width is null) = (height is null)),
    add check (width is null or x is not null),
    add check (num_nonnulls(page, second) = 0 or file_sha256 is not null);

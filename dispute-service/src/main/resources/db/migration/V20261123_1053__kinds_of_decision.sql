-- All kinds of decision, in whatever order the migrations that brought them were applied.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check
    check (kind in ('APPROVE', 'APPROVE_WITH_REMARKS', 'REQUEST_CHANGES', 'CHOOSE'));

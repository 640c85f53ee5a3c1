-- What was shown and decided is never altered, also not by a mistake of ours: the database refuses it.
create function shown_stays() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What was shown or decided stays as it is (% on %)', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger result_stays before update or delete on result for each row execute function shown_stays();
create trigger result_file_stays before update or delete on result_file for each row execute function shown_stays();
create trigger decision_stays before update or delete on decision for each row execute function shown_stays();
create trigger remark_stays before update or delete on remark for each row execute function shown_stays();
create trigger goal_answer_stays before update or delete on goal_answer for each row execute function shown_stays();

create trigger result_not_emptied before truncate on result execute function shown_stays();
create trigger result_file_not_emptied before truncate on result_file execute function shown_stays();
create trigger decision_not_emptied before truncate on decision execute function shown_stays();
create trigger remark_not_emptied before truncate on remark execute function shown_stays();
create trigger goal_answer_not_emptied before truncate on goal_answer execute function shown_stays();

-- A decided version is closed: no file, remark or answer comes to it afterwards.
create function decided_is_closed() returns trigger
    language plpgsql as
$$
begin
    if exists (select from decision d
               where d.agency_id = new.agency_id and d.project_id = new.project_id and d.result_id = new.result_id) then
        raise exception 'This version is decided: nothing is added to it (%)', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger result_file_closed before insert on result_file for each row execute function decided_is_closed();
create trigger remark_closed before insert on remark for each row execute function decided_is_closed();
create trigger goal_answer_closed before insert on goal_answer for each row execute function decided_is_closed();

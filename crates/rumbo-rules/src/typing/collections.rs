//! Typing of what looks into several things at once: members of lists and sets, rows of tables, records of lists, the
//! least and the greatest.

use std::ops::Range;

use super::{Checker, Element, promoted};
use crate::ir::{Ir, Node};
use crate::nearest::nearest;
use crate::parameter::Shape;
use crate::scope::PARAMETER_PREFIX;
use crate::syntax::{Form, Tree};
use crate::value::Type;

impl Checker<'_> {
    pub(super) fn membership(&mut self, item: &Tree, list: &Tree, at: &Range<usize>) -> Option<Ir> {
        match &list.form {
            Form::List(trees) if !trees.is_empty() => self.listed(item, trees, at),
            Form::Name(_) if self.stands_alone(list) => self.member_of_set(item, list, at),
            _ => {
                self.infer(item, None);
                let message = "after `in` stands a list of names, with at least one, or a set".to_owned();
                let mend =
                    "write `fact in [name, name]`, or name a fact or parameter that is a set".to_owned();
                self.tell(&list.at, "wrong-type", message, Some(mend))
            }
        }
    }

    /// `fact in [name, name]`.
    fn listed(&mut self, item: &Tree, trees: &[Tree], at: &Range<usize>) -> Option<Ir> {
        let item_ir = self.infer(item, None)?;
        let Type::Enum(id) = &item_ir.ty else {
            let message =
                format!("`{item_ir}` has type `{}`, but `in` asks for a member of a closed list", item_ir.ty);
            let mend = "use comparisons joined by `||`".to_owned();
            return self.tell(&item.at, "wrong-type", message, Some(mend));
        };
        let mut members = Vec::with_capacity(trees.len());
        for tree in trees {
            let name = match &tree.form {
                Form::Name(name) | Form::Quoted(name) => name,
                Form::Wrong => continue,
                _ => {
                    let message = format!("only members of `{id}` may stand in this list");
                    self.tell::<()>(&tree.at, "wrong-type", message, None);
                    continue;
                }
            };
            match self.member(id, name) {
                Some(member) => members.push(member),
                None => {
                    self.unknown(name, &tree.at, Some(&item_ir.ty));
                }
            }
        }
        Some(Ir { node: Node::In { item: Box::new(item_ir), members }, ty: Type::Bool, at: at.clone() })
    }

    /// `fact in set`, `name in set`.
    fn member_of_set(&mut self, item: &Tree, set: &Tree, at: &Range<usize>) -> Option<Ir> {
        let set_ir = self.infer(set, None);
        let list =
            set_ir.as_ref().and_then(|it| if let Type::Set(list) = &it.ty { Some(list) } else { None });
        let wanted = list.cloned().map(Type::Enum);
        let item = match (&wanted, &set_ir) {
            (Some(ty), _) => self.need(item, ty),
            (None, Some(other)) => {
                self.infer(item, None);
                let message =
                    format!("`{other}` has type `{}`, but `in` asks in a set or list of names", other.ty);
                let mend = "compare with `==`, or declare a set: `set(list)`".to_owned();
                return self.tell(&set.at, "wrong-type", message, Some(mend));
            }
            (None, None) => self.infer(item, None),
        };
        let (item, set_ir) = (item?, set_ir?);
        if !matches!(set_ir.node, Node::Fact { .. } | Node::Parameter { .. }) {
            let message = format!("`{set_ir}` is not a fact or parameter");
            let mend = "write the fact or parameter that is a set".to_owned();
            return self.tell(&set.at, "wrong-type", message, Some(mend));
        }
        let node = Node::Member { item: Box::new(item), set: Box::new(set_ir) };
        Some(Ir { node, ty: Type::Bool, at: at.clone() })
    }

    /// `param.fees[kind]`.
    pub(super) fn row(&mut self, table: &Tree, key: &Tree, at: &Range<usize>) -> Option<Ir> {
        let name =
            if let Form::Name(name) = &table.form { name.strip_prefix(PARAMETER_PREFIX) } else { None };
        let found = name.and_then(|it| self.scope.find_parameter(it));
        let Some((id, Shape::Table { by, holds })) = found else {
            self.infer(key, None);
            if let (Some(name), None) = (name, found) {
                return self.unknown(&format!("{PARAMETER_PREFIX}{name}"), &table.at, None);
            }
            let message = "only a table of the law has rows".to_owned();
            let mend =
                "write `param.table[fact]`, the parameter being of shape `table(list, type)`".to_owned();
            return self.tell(&table.at, "wrong-type", message, Some(mend));
        };
        let (id, ty) = (id.clone(), holds.clone());
        let by = Type::Enum(by.clone());
        let key = self.need(key, &by)?;
        Some(Ir { node: Node::Lookup { parameter: id, key: Box::new(key) }, ty, at: at.clone() })
    }

    /// `min(a, b, …)` and `max(a, b, …)`.
    pub(super) fn extreme(&mut self, parts: &[Tree], greatest: bool, at: &Range<usize>) -> Option<Ir> {
        let typed: Vec<Option<Ir>> = parts.iter().map(|it| self.infer(it, None)).collect();
        let mut typed: Vec<Ir> = typed.into_iter().collect::<Option<_>>()?;
        if typed.iter().any(|it| it.ty == Type::Decimal) {
            typed = typed.into_iter().map(promoted).collect();
        }
        let name = if greatest { "max" } else { "min" };
        let ty = typed.first()?.ty.clone();
        let ordered = matches!(ty, Type::Int | Type::Decimal | Type::Money(_) | Type::Date | Type::Period);
        if !ordered {
            let message = format!("values of type `{ty}` have no order, so `{name}` says nothing");
            return self.tell(at, "wrong-type", message, Some("use numbers, amounts or dates".to_owned()));
        }
        if let Some(other) = typed.iter().find(|it| it.ty != ty) {
            let message = format!("`{name}` of `{ty}` and `{}` has no meaning", other.ty);
            let mend = "give parts of one type".to_owned();
            return self.tell(&other.at.clone(), "wrong-type", message, Some(mend));
        }
        let node = if greatest { Node::Greatest(typed) } else { Node::Least(typed) };
        Some(Ir { node, ty, at: at.clone() })
    }

    /// `size(list)`.
    pub(super) fn size(&mut self, inner: &Tree, at: &Range<usize>) -> Option<Ir> {
        let ir = self.infer(inner, None)?;
        let counts = matches!(ir.node, Node::Fact { .. } | Node::Parameter { .. }) && !ir.ty.is_scalar();
        if !counts {
            let message = format!("`{ir}` has type `{}`: it is not a fact or parameter with members", ir.ty);
            let mend = "`size` counts the members of a set or the records of a list".to_owned();
            return self.tell(&inner.at, "wrong-type", message, Some(mend));
        }
        Some(Ir { node: Node::Size(Box::new(ir)), ty: Type::Int, at: at.clone() })
    }

    /// `list.all(it, …)` and `list.exists(it, …)`.
    pub(super) fn quantified(
        &mut self,
        all: bool,
        list: &Tree,
        variable: &Tree,
        body: &Tree,
        at: &Range<usize>,
    ) -> Option<Ir> {
        if self.element.is_some() {
            return self.nested(at);
        }
        let list_ir = self.infer(list, None)?;
        let (Type::List(fields), Node::Fact { id, optional }) = (&list_ir.ty, &list_ir.node) else {
            let message = format!("`{list_ir}` has type `{}`: it is not a list of records", list_ir.ty);
            let mend = "declare the fact as `{ type = \"list\", of = { … } }`".to_owned();
            return self.tell(&list.at, "wrong-type", message, Some(mend));
        };
        let (id, optional) = (id.clone(), *optional);
        let Form::Name(name) = &variable.form else { return self.not_a_variable(variable, "this") };
        let below = format!("{name}.");
        let taken = self.scope.all_names().any(|it| it == *name || it.starts_with(&below));
        if taken || name.contains('.') || below == PARAMETER_PREFIX {
            return self.not_a_variable(variable, name);
        }
        self.element =
            Some(Element { list: id.clone(), variable: name.as_str().into(), fields: fields.clone() });
        let body = self.need(body, &Type::Bool);
        let element = self.element.take();
        let body = body?;
        let mut nested = false;
        body.walk(&mut |it| nested |= matches!(it.node, Node::Quantified { .. }));
        if nested {
            return self.nested(at);
        }
        let variable = element?.variable;
        let node = Node::Quantified { all, list: id, optional, variable, body: Box::new(body) };
        Some(Ir { node, ty: Type::Bool, at: at.clone() })
    }

    fn nested(&mut self, at: &Range<usize>) -> Option<Ir> {
        let message = "a list is looked through inside another".to_owned();
        let mend = "name the inner condition with `let` and use it outside".to_owned();
        self.tell(at, "unsupported", message, Some(mend))
    }

    fn not_a_variable(&mut self, variable: &Tree, name: &str) -> Option<Ir> {
        let message = format!("`{name}` cannot name the record that is looked at");
        let mend = "use a short word that names nothing else: `list.all(it, it.field …)`".to_owned();
        self.tell(&variable.at, "ambiguous-name", message, Some(mend))
    }

    /// What follows the variable, if this is a name under it: of `it.total`, `total`; of `it`, nothing.
    pub(super) fn field_of_element<'n>(&self, name: &'n str) -> Option<&'n str> {
        let rest = name.strip_prefix(&*self.element.as_ref()?.variable)?;
        if rest.is_empty() { Some("") } else { rest.strip_prefix('.') }
    }

    pub(super) fn element(&mut self, field: &str, at: &Range<usize>) -> Option<Ir> {
        let element = self.element.as_ref()?;
        if let Some((id, ty)) = element.fields.field(field) {
            let (list, variable) = (element.list.clone(), element.variable.clone());
            let node = Node::Element { list, variable, field: id.clone() };
            return Some(Ir { node, ty: ty.clone(), at: at.clone() });
        }
        let names: Vec<String> = element.fields.fields().map(|(it, _)| it.to_string()).collect();
        let message = match field {
            "" => format!("`{}` is a record, not one value", element.variable),
            _ => format!("a record of `{}` has no field `{field}`", element.list),
        };
        let mend = match nearest(field, names.iter().cloned()) {
            Some(meant) => format!("did you mean `{}.{meant}`?", element.variable),
            None => format!("its fields are {}", names.join(", ")),
        };
        self.tell(at, "unknown-name", message, Some(mend))
    }
}
